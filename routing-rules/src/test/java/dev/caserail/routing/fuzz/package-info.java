/**
 * Fuzz targets: what reads text from outside is given what nobody would write. Each build replays the kept inputs
 * ({@code src/test/resources/…/<Class>Inputs/<method>}); how to search for new ones: .github/CONTRIBUTING.md.
 */
package dev.caserail.routing.fuzz;
