// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

const noUnsafeHtml = {
  selector:
    'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name=/^(document|node|element|host)$/], JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Build DOM with preact or textContent: chat content is untrusted.',
};
const noAmbientClock = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"], CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  message: 'Pure layers take the time as an argument, so every verdict can be replayed.',
};
const noWaitingInClients = {
  selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/]',
  message: 'A client observes the DOM; it never polls.',
};

export default defineConfig(
  globalIgnores(['.output/**', '.wxt/**', '.cache/**', '**/*.{js,cjs,mjs}'], root),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', noUnsafeHtml],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: [
      '**/lib/{model,calendar,text,rules,checks,similarity,profile,identity,activity,coverage,report,evaluate,records,exchange,intake,studio}/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', noUnsafeHtml, noAmbientClock] },
  },
  {
    files: ['**/lib/clients/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noUnsafeHtml, noWaitingInClients] },
  },
  {
    files: ['**/test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
