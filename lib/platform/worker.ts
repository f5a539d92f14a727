/** Our own scripts that may run as a worker; the policy refuses every other address. */
const WORKERS = ['/checks.js'] as const;
export type WorkerPath = (typeof WORKERS)[number];

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

const rules: ScriptUrlPolicy = {
  createScriptURL(url) {
    if (WORKERS.some((path) => path === url)) return url;
    throw new TypeError('not a worker of ours');
  },
};

/** The one policy that the pages' CSP lets in; a browser without Trusted Types needs none. */
function scriptUrls(): ScriptUrlPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('qunyue-worker', rules) ?? rules;
  return policy;
}

/** Starts one of our workers; undefined where the browser refuses. Its own failures are events. */
export function startWorker(path: WorkerPath): Worker | undefined {
  try {
    return new Worker(scriptUrls().createScriptURL(path));
  } catch {
    return undefined;
  }
}
