import { browserCases } from '../suite-kinds.mjs';

export default { browser: 'both', run: browserCases('studio:', { env: { E2E: 'full' } }) };
