import { browserCases } from '../suite-kinds.mjs';

export default { browser: 'both', run: browserCases('hostile names') };
