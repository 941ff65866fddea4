import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  // The apps are checked by their own frameworks' compilers, and what a user's compiler sees by a test of its own.
  globalIgnores(['dist', 'test/host/apps', 'test/contract/types']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      // Lit calls a listener with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A controller does its work by being made; not each is called.
      'no-unused-private-class-members': 'off',
      // Lit types `isServer` as false, which it is not on a server.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Numbers read as they are in a text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['{src,stories,test}/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/kit/**', 'src/dom/builtins.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Event', message: 'MooTools replaces it on old pages; import it from dom/builtins.js.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="document"]:not(AssignmentExpression > .left)',
          message: 'Content can name any member of the document; write builtIn(document).',
        },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'Prototype and MooTools replace it on old pages by one of their own; write [...list].',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    files: ['test/{guarantees,host,visual}/**/*.{mjs,js}'],
    // The pages run in a browser, and so does what a host test gives to page.evaluate.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai asserts by reading a property: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test may trust what it has just rendered: a wrong guess fails it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The type of `equal` allows for asynchronous plugins; what @open-wc/testing brings throws at once.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
);

function nodeGlobals() {
  return Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));
}
