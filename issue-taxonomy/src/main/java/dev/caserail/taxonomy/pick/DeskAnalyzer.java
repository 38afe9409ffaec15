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
 * taken apart into words that the taxonomy knows. Words that say nothing (<i>the</i>, <i>und</i>) are left out. Of languages
 * it does not know, all words stay as they are written.
 */
final class DeskAnalyzer extends Analyzer {
    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 30;

    private final String language;
    private final CharArraySet parts;
    private final boolean endings;

    private DeskAnalyzer(Locale locale, CharArraySet parts, boolean endings) {
        this.language = locale.getLanguage();
        this.parts = parts;
        this.endings = endings;
    }

    /** Finds a word in all its forms, and in compounds of the given words. */
    static DeskAnalyzer ofForms(Locale locale, CharArraySet parts) {
        return new DeskAnalyzer(locale, parts, false);
    }

    /** Leaves words their endings: what is taken off a slip, or off the beginning of a word, leaves something else. */
    static DeskAnalyzer asWritten(Locale locale) {
        return new DeskAnalyzer(locale, CharArraySet.EMPTY_SET, true);
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
            stream = endings ? stream : new GermanLightStemFilter(new GermanNormalizationFilter(stream));
        } else if (language.equals("en")) {
            stream = new StopFilter(new EnglishPossessiveFilter(stream), EnglishAnalyzer.getDefaultStopSet());
            stream = endings ? stream : new KStemFilter(stream);
        }
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(new ASCIIFoldingFilter(stream)));
    }
}
