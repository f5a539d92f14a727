import { readFileSync } from 'node:fs';
import { inProject } from './paths.mjs';

const NODE_MODULES = 'node_modules/';

const nameOf = (place) => place.slice(place.lastIndexOf(NODE_MODULES) + NODE_MODULES.length);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** npm writes `sha512-BASE64`, the format wants hexadecimal. */
const hashesOf = (integrity = '') =>
  integrity.startsWith('sha512-')
    ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }]
    : [];

function component(place, { version, license, integrity }) {
  const name = nameOf(place);
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    ...(group ? { group } : {}),
    name: own,
    version,
    hashes: hashesOf(integrity),
    licenses: license ? [{ license: { id: license } }] : [],
    purl: purlOf(name, version),
  };
}

/** Where Node finds a dependency of the package at `place`: nearest first. */
function placeOf(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf(NODE_MODULES))) {
    const at = `${folder && !folder.endsWith('/') ? `${folder}/` : folder}${NODE_MODULES}${name}`;
    if (Object.hasOwn(packages, at)) return at;
    if (folder === '') return undefined;
  }
}

/**
 * What ships: the dependencies and theirs, as locked; no build tool is among them. `npm sbom` leaves
 * out those that a build tool needs as well, and stamps time and a random number. The same lockfile
 * gives the same text.
 * @param {{version: string, packages: Record<string, object>}} lock
 */
export function softwareBill({ packages }) {
  const own = packages[''];
  const found = new Map();
  const edges = [];
  const visit = (place, ref, names) => {
    const places = names.map((name) => [name, placeOf(packages, place, name)]);
    const missing = places.filter(([, at]) => at === undefined).map(([name]) => name);
    if (missing.length > 0) throw new Error(`not in the lockfile: ${missing.join(', ')}`);
    const parts = places.map(([, at]) => [at, component(at, packages[at])]);
    edges.push({ ref, dependsOn: parts.map(([, part]) => part['bom-ref']).sort() });
    for (const [at, part] of parts) {
      if (found.has(at)) continue;
      found.set(at, part);
      visit(at, part['bom-ref'], Object.keys(packages[at].dependencies ?? {}));
    }
  };
  const ref = `${own.name}@${own.version}`;
  visit('', ref, Object.keys(own.dependencies ?? {}));
  const byRef = (a, b) => (a < b ? -1 : 1);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref,
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.license } }],
      },
    },
    components: [...found.values()].sort((a, b) => byRef(a['bom-ref'], b['bom-ref'])),
    dependencies: edges.sort((a, b) => byRef(a.ref, b.ref)),
  };
}

export const readLockfile = () => JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'));
