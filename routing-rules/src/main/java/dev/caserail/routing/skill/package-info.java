/**
 * Which skill a case should go to (F4).
 *
 * <p>A desk has three files: its {@link dev.caserail.routing.skill.SkillCatalogue}, the
 * {@link dev.caserail.routing.skill.SignalPhrases} that say what a text signals, and a decision table over
 * {@link dev.caserail.routing.skill.SkillFacts}. {@link dev.caserail.routing.skill.SkillDesk} loads them into a
 * {@link dev.caserail.routing.skill.SkillRouter}; {@link dev.caserail.routing.skill.ReferenceSkills} has those of the
 * reference desk.
 */
@NullMarked
package dev.caserail.routing.skill;

import org.jspecify.annotations.NullMarked;
