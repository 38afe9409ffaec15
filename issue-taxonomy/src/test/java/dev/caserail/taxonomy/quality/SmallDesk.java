package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.io.TaxonomyCsv;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;

/** A taxonomy with one issue of each sort. */
public final class SmallDesk {
    /** What its issues are called, and two codes it does not have. */
    public static final List<String> CODES = List.of(
            "APP_ERROR",
            "OTHER_APP",
            "LOGIN",
            "HAPPY",
            "OTHER_ACCOUNT",
            "TOTE_MISSING",
            "TOTE_OLD",
            "TOTE_NEW",
            "SPOILED",
            "NOBODY_KNOWS",
            "GONE");

    private SmallDesk() {}

    /** Nine issues in five groups on three levels. */
    public static IssueTaxonomy taxonomy() {
        return TaxonomyCsv.load("small/1", SourceText.of("issues.csv", """
                        code,level,group,label_en,use_when,not_when,discouraged,discouraged_reason,better_alternatives,default_skill,skill_mode,kind,valid_from,retired_on,successors
                        APP_ERROR,account,APP,App error,It crashes.,,false,,,,,,,,
                        OTHER_APP,account,APP,Other app issue,Else.,,true,Vague.,APP_ERROR,,,residual,,,
                        LOGIN,account,APP,Login,No login.,,false,,,,,,,,
                        HAPPY,account,FEEDBACK,Happy,Praise.,,false,,,,,praise,,,
                        OTHER_ACCOUNT,account,REST,Other,Else.,,true,Vague.,LOGIN,,,residual,,,
                        TOTE_MISSING,delivery,TOTE,Tote missing,A tote lacks.,,false,,,,,,,,
                        TOTE_OLD,delivery,TOTE,Tote gone,A tote went.,,false,,,,,,,2026-02-01,TOTE_MISSING
                        TOTE_NEW,delivery,TOTE,Tote new,A new tote.,,false,,,,,,2026-04-01,,
                        SPOILED,product,QUALITY,Spoiled,Bad food.,,false,,,,,,,,
                        """))
                .get()
                .value();
    }
}
