package dev.caserail.taxonomy.pick;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueTaxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A Lucene index of a taxonomy in memory: labels, synonyms and definitions, each in its language. Owns no thread. */
final class IssueSearch {
    private static final String LABEL = "label_";
    private static final String SYNONYM = "synonym_";
    private static final String DEFINITION = "definition_";

    /** All that an issue says, in words as they are written. */
    private static final String ANY = "any";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, Float> WEIGHTS = Map.of(LABEL, 4f, SYNONYM, 3f, DEFINITION, 1f);
    private static final int MOST_WORDS = 20;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final List<Issue> issues;
    private final Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    private final Map<String, Analyzer> writtenIn = new LinkedHashMap<>();
    private final Analyzer written = DeskAnalyzer.asWritten(Locale.ROOT);
    private final IndexSearcher searcher;

    IssueSearch(IssueTaxonomy taxonomy) {
        this.issues = taxonomy.issues();
        Set<Locale> locales = new LinkedHashSet<>();
        issues.forEach(issue -> {
            locales.addAll(issue.labels().keySet());
            issue.synonyms().forEach(synonym -> locales.add(synonym.locale()));
        });
        CharArraySet parts = parts(issues);
        locales.forEach(locale -> {
            analyzers.computeIfAbsent(locale.getLanguage(), l -> DeskAnalyzer.ofForms(locale, parts));
            writtenIn.computeIfAbsent(locale.getLanguage(), l -> DeskAnalyzer.asWritten(locale));
        });
        try {
            this.searcher = new IndexSearcher(DirectoryReader.open(index()));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", e);
        }
    }

    private ByteBuffersDirectory index() throws IOException {
        Map<String, Analyzer> perField = new LinkedHashMap<>();
        analyzers.forEach(
                (language, analyzer) -> WEIGHTS.keySet().forEach(field -> perField.put(field + language, analyzer)));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(written, perField))
                .setMergeScheduler(new SerialMergeScheduler())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Issue issue : issues) {
                Document document = new Document();
                issue.labels().forEach((locale, label) -> add(document, LABEL, locale, label));
                issue.synonyms().forEach(synonym -> add(document, SYNONYM, synonym.locale(), synonym.text()));
                // nobody says in which language definitions are: most likely in that of the first label
                Locale first = issue.labels().keySet().iterator().next();
                add(document, DEFINITION, first, issue.useWhen());
                add(document, DEFINITION, first, issue.code().value().replace('_', ' '));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    private void add(Document document, String field, Locale locale, String text) {
        String language = locale.getLanguage();
        document.add(new TextField(field + language, text, Field.Store.NO));
        List<String> words = cut(text, ANY, writtenIn.getOrDefault(language, written));
        document.add(new TextField(ANY, String.join(" ", words), Field.Store.NO));
    }

    /** The words of German labels and synonyms, as far as they may be parts of longer ones. */
    private static CharArraySet parts(List<Issue> issues) {
        CharArraySet parts = new CharArraySet(256, true);
        for (Issue issue : issues) {
            issue.labels().forEach((locale, label) -> addParts(locale, label, parts));
            issue.synonyms().forEach(synonym -> addParts(synonym.locale(), synonym.text(), parts));
        }
        return parts;
    }

    private static void addParts(Locale locale, String text, CharArraySet parts) {
        if (locale.getLanguage().equals("de")) {
            NO_LETTERS
                    .splitAsStream(text.toLowerCase(Locale.GERMAN))
                    .filter(word -> word.length() >= 4)
                    .forEach(parts::add);
        }
    }

    /** Finds issues, the best first; words in the reader's own language count a little more. */
    List<Issue> find(String text, Locale locale, int most) {
        List<Issue> found = new ArrayList<>();
        try {
            DisjunctionMaxQuery query = query(text, locale);
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.add(issues.get(hit.doc));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", e);
        }
        return found;
    }

    /** Every word in every language; whichever language fits best counts. */
    private DisjunctionMaxQuery query(String text, Locale locale) throws IOException {
        List<String> words =
                SPACES.splitAsStream(text.strip()).limit(MOST_WORDS).toList();
        Map<String, BooleanQuery.Builder> perLanguage = new LinkedHashMap<>();
        analyzers.keySet().forEach(language -> perLanguage.put(language, new BooleanQuery.Builder()));
        for (int i = 0; i < words.size(); i++) {
            boolean typing = i == words.size() - 1 && !text.endsWith(" ");
            Map<String, List<String>> terms = new LinkedHashMap<>();
            for (Map.Entry<String, Analyzer> e : analyzers.entrySet()) {
                terms.put(e.getKey(), cut(words.get(i), LABEL + e.getKey(), e.getValue()));
            }
            perLanguage.forEach((language, query) -> terms.getOrDefault(language, List.of())
                    .forEach(term -> query.add(word(term, language, typing), BooleanClause.Occur.SHOULD)));
            List<String> asWritten = cut(words.get(i), ANY, written);
            if (typing) {
                perLanguage
                        .values()
                        .forEach(query -> asWritten.stream()
                                .filter(word -> word.length() >= SHORTEST_BEGINNING)
                                .forEach(word ->
                                        query.add(new PrefixQuery(new Term(ANY, word)), BooleanClause.Occur.SHOULD)));
            }
            if (!known(terms, asWritten)) {
                perLanguage
                        .values()
                        .forEach(query -> asWritten.stream()
                                .filter(word -> word.length() >= SHORTEST_WITH_SLIP)
                                .forEach(word -> query.add(slip(word), BooleanClause.Occur.SHOULD)));
            }
        }
        return new DisjunctionMaxQuery(
                perLanguage.entrySet().stream()
                        .map(e -> (Query) new BoostQuery(
                                e.getValue().build(), e.getKey().equals(locale.getLanguage()) ? 1.2f : 1f))
                        .toList(),
                0);
    }

    /** What is a word in some language, in whatever form, or says nothing in one, is no slip in another. */
    private boolean known(Map<String, List<String>> terms, List<String> asWritten) throws IOException {
        for (String word : asWritten) {
            if (searcher.getIndexReader().docFreq(new Term(ANY, word)) > 0) {
                return true;
            }
        }
        for (Map.Entry<String, List<String>> e : terms.entrySet()) {
            if (e.getValue().isEmpty()) {
                return true;
            }
            for (String term : e.getValue()) {
                for (String field : WEIGHTS.keySet()) {
                    if (searcher.getIndexReader().docFreq(new Term(field + e.getKey(), term)) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** A word as it is, or as the beginning of a longer one while it is being typed. */
    private static Query word(String word, String language, boolean typing) {
        List<Query> ways = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> {
            Term term = new Term(field + language, word);
            ways.add(new BoostQuery(new TermQuery(term), weight));
            if (typing && word.length() >= SHORTEST_BEGINNING) {
                ways.add(new BoostQuery(new PrefixQuery(term), weight * 0.5f));
            }
        });
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** A word with a slip, or two in a long one; the first letter is right. */
    private static Query slip(String word) {
        int slips = word.length() >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1;
        return new FuzzyQuery(new Term(ANY, word), slips, 1, 50, true);
    }

    private static List<String> cut(String text, String field, Analyzer analyzer) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return List.copyOf(words);
    }
}
