// Opens DMN files in dmn-moddle, which modelers are built on, and fails on any import warning.
// dmn-moddle knows the namespaces of DMN 1.3 only. Files of 1.4 and 1.5 are opened under those; what we write is made of
// elements that all three versions have.
// Usage: node check.mjs file.dmn …
import { readFile } from 'node:fs/promises';
import { DmnModdle } from 'dmn-moddle';

const AS_1_3 = [
  [/https:\/\/www\.omg\.org\/spec\/DMN\/(20211108|20230324)\/MODEL\//g, 'https://www.omg.org/spec/DMN/20191111/MODEL/'],
  [/https:\/\/www\.omg\.org\/spec\/DMN\/(20211108|20230324)\/DMNDI\//g, 'https://www.omg.org/spec/DMN/20191111/DMNDI/'],
];

let failed = process.argv.length < 3;
for (const file of process.argv.slice(2)) {
  try {
    const written = await readFile(file, 'utf8');
    const xml = AS_1_3.reduce((text, [from, to]) => text.replace(from, to), written);
    const { rootElement, warnings, references } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
    const diagram = rootElement.dmnDI?.diagrams?.[0]?.diagramElements ?? [];
    const known = new Set((rootElement.drgElement ?? []).map((e) => e.id));
    const shapes = diagram.filter((e) => e.$type === 'dmndi:DMNShape').length;
    console.log(`${file}${xml === written ? '' : ' (as 1.3)'}: ${warnings.length} warnings, ${known.size} elements, ${shapes} shapes, `
      + `${diagram.length - shapes} edges, ${references.length} references`);
    warnings.forEach((w) => console.log('  ' + w.message));
    failed ||= warnings.length > 0 || shapes !== known.size;
  } catch (error) {
    console.log(`${file}: ${error.message.split('\n')[0]}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
