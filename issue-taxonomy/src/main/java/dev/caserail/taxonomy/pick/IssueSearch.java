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
import java.util.stream.Stream;
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

    /** All of an issue: for words with slips, which cost more the more fields they are looked up in. */
    private static final String ANY = "any_";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<String, Float> WEIGHTS = Map.of(LABEL, 4f, SYNONYM, 3f, DEFINITION, 1f);
    private static final int MOST_WORDS = 20;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final List<Issue> issues;
    private final Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    private final IndexSearcher searcher;

    IssueSearch(IssueTaxonomy taxonomy) {
        this.issues = taxonomy.issues();
        Set<Locale> locales = new LinkedHashSet<>();
        issues.forEach(issue -> {
            locales.addAll(issue.labels().keySet());
            issue.synonyms().forEach(synonym -> locales.add(synonym.locale()));
        });
        CharArraySet parts = parts(issues);
        locales.forEach(
                locale -> analyzers.computeIfAbsent(locale.getLanguage(), l -> new DeskAnalyzer(locale, parts)));
        try {
            this.searcher = new IndexSearcher(DirectoryReader.open(index()));
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", e);
        }
    }

    private ByteBuffersDirectory index() throws IOException {
        Map<String, Analyzer> perField = new LinkedHashMap<>();
        analyzers.forEach((language, analyzer) -> Stream.concat(WEIGHTS.keySet().stream(), Stream.of(ANY))
                .forEach(field -> perField.put(field + language, analyzer)));
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(
                        analyzers.values().iterator().next(), perField))
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

    private static void add(Document document, String field, Locale locale, String text) {
        document.add(new TextField(field + locale.getLanguage(), text, Field.Store.NO));
        document.add(new TextField(ANY + locale.getLanguage(), text, Field.Store.NO));
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
            // what is a word in some language is no slip in another
            boolean slip = !known(terms);
            perLanguage.forEach((language, query) -> terms.getOrDefault(language, List.of())
                    .forEach(term -> query.add(word(term, language, typing, slip), BooleanClause.Occur.SHOULD)));
        }
        return new DisjunctionMaxQuery(
                perLanguage.entrySet().stream()
                        .map(e -> (Query) new BoostQuery(
                                e.getValue().build(), e.getKey().equals(locale.getLanguage()) ? 1.2f : 1f))
                        .toList(),
                0);
    }

    private boolean known(Map<String, List<String>> terms) throws IOException {
        for (Map.Entry<String, List<String>> e : terms.entrySet()) {
            for (String term : e.getValue()) {
                if (searcher.getIndexReader().docFreq(new Term(ANY + e.getKey(), term)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A word as it is, as the beginning of a longer one while it is being typed, or with a slip or two. */
    private static Query word(String word, String language, boolean typing, boolean slip) {
        List<Query> ways = new ArrayList<>();
        WEIGHTS.forEach((field, weight) -> {
            Term term = new Term(field + language, word);
            ways.add(new BoostQuery(new TermQuery(term), weight));
            if (typing && word.length() >= 2) {
                ways.add(new BoostQuery(new PrefixQuery(term), weight * 0.5f));
            }
        });
        if (slip && word.length() >= 4) {
            int slips = word.length() >= 8 ? 2 : 1;
            ways.add(new BoostQuery(new FuzzyQuery(new Term(ANY + language, word), slips, 1, 50, true), 1.2f));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static List<String> cut(String text, String field, Analyzer analyzer) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() < MOST_WORDS) {
                words.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return List.copyOf(words);
    }
}
