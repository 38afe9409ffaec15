// Opens DMN files in dmn-moddle, which modelers are built on, and fails on any import warning.
// Usage: node check.mjs file.dmn …
import { readFile } from 'node:fs/promises';
import { DmnModdle } from 'dmn-moddle';

let failed = process.argv.length < 3;
for (const file of process.argv.slice(2)) {
  try {
    const xml = await readFile(file, 'utf8');
    const { rootElement, warnings, references } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
    const diagram = rootElement.dmnDI?.diagrams?.[0]?.diagramElements ?? [];
    const known = new Set((rootElement.drgElement ?? []).map((e) => e.id));
    const shapes = diagram.filter((e) => e.$type === 'dmndi:DMNShape').length;
    console.log(`${file}: ${warnings.length} warnings, ${known.size} elements, ${shapes} shapes, `
      + `${diagram.length - shapes} edges, ${references.length} references`);
    warnings.forEach((w) => console.log('  ' + w.message));
    failed ||= warnings.length > 0 || shapes !== known.size;
  } catch (error) {
    console.log(`${file}: ${error.message.split('\n')[0]}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
