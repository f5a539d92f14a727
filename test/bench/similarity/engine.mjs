import { inProject } from '../../launch/paths.mjs';

/** Bundles one module of the project for Node, so that what is measured is what ships. */
export async function loadModule(...file) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: inProject(...file), write: false, minify: false },
  });
  const [chunk] = [result].flat()[0].output;
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}

export const loadSimilarity = () => loadModule('test', 'bench', 'similarity', 'entry.ts');
