// A child of policies.mjs: sets a policy file, says so, and waits to be killed.
import { policyFile } from './policy-file.mjs';

const file = await policyFile(process.argv[2]);
file.write({});
console.log('written');
setInterval(() => undefined, 1000);
