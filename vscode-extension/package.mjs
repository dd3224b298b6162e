// Packs the extension for this platform: the compiled client, the image of pytool, and what pytool itself knows of its
// options - the settings of the editor and the schema of pytool.toml - so that none of them is written down twice.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';

const STAGE = 'build';
const IMAGE = '../build/image';
const SECTIONS = { check: 'Type checker', lint: 'Linter', fmt: 'Formatter' };

/** VS Code settings for the options of one section, tables within it joined by dots; tables of free keys stay in files. */
function settings(prefix, schema) {
  const found = {};
  for (const [key, option] of Object.entries(schema.properties)) {
    const name = `${prefix}.${key}`;
    if (option.properties) {
      Object.assign(found, settings(name, option));
    } else if (option.type !== 'object') {
      const { description, ...shape } = option;
      const values = option.enum ? { markdownEnumDescriptions: option.enum.map((value) => `\`${value}\``) } : {};
      found[name] = { ...shape, ...values, scope: 'resource', markdownDescription: description };
    }
  }
  return found;
}

rmSync(STAGE, { recursive: true, force: true });
mkdirSync(`${STAGE}/schemas`, { recursive: true });
for (const part of ['dist', 'images', 'snippets', 'walkthrough', 'package.nls.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) {
  cpSync(part, `${STAGE}/${part}`, { recursive: true });
}
const schemaText = execFileSync('../pytool', ['config', '..', '--output-format', 'schema'], { encoding: 'utf8' });
const schema = JSON.parse(schemaText);
writeFileSync(`${STAGE}/schemas/pytool.schema.json`, schemaText);
cpSync(IMAGE, `${STAGE}/pytool`, { recursive: true, preserveTimestamps: true, dereference: true });
chmodSync(`${STAGE}/pytool/bin/pytool`, 0o755);

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const own = manifest.contributes.configuration;
manifest.contributes.configuration = [
  own,
  ...Object.entries(SECTIONS).map(([section, title]) => ({
    title: `${own.title}: ${title}`,
    properties: settings(`pytool.${section}`, schema.properties[section]),
  })),
];
manifest.contributes.jsonValidation = [{ fileMatch: 'pytool.json', url: './schemas/pytool.schema.json' }];
manifest.contributes.tomlValidation = [{ fileMatch: 'pytool.toml', url: './schemas/pytool.schema.json' }];
delete manifest.scripts;
delete manifest.devDependencies;
writeFileSync(`${STAGE}/.vscodeignore`, '');
writeFileSync(`${STAGE}/package.json`, JSON.stringify(manifest, null, 2));

await createVSIX({
  cwd: STAGE,
  packagePath: `pytool-${manifest.version}.vsix`,
  target: `${process.platform}-${process.arch}`,
  dependencies: false,
});
