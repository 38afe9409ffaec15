package dev.caserail.taxonomy.pick;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts a text into what is searched for: words without their endings; German ones with umlauts in any spelling, and compounds
 * taken apart into words that the taxonomy knows. Of languages it does not know, words stay as they are written.
 */
final class DeskAnalyzer extends Analyzer {
    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 30;

    private final String language;
    private final CharArraySet parts;

    /** Takes the language, and the words that compounds may be made of. */
    DeskAnalyzer(Locale locale, CharArraySet parts) {
        this.language = locale.getLanguage();
        this.parts = parts;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(words);
        if (language.equals("de")) {
            stream = new StopFilter(stream, GermanAnalyzer.getDefaultStopSet());
            if (!parts.isEmpty()) {
                stream = new DictionaryCompoundWordTokenFilter(
                        stream, parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, true);
            }
            stream = new GermanLightStemFilter(new GermanNormalizationFilter(stream));
        } else if (language.equals("en")) {
            stream = new StopFilter(new EnglishPossessiveFilter(stream), EnglishAnalyzer.getDefaultStopSet());
            stream = new KStemFilter(stream);
        }
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(new ASCIIFoldingFilter(stream)));
    }
}
