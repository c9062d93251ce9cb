import astro from 'eslint-plugin-astro';
import { jsdoc } from 'eslint-plugin-jsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = tseslint.configs.strictTypeChecked.map((config) => ({
  ...config,
  files: ['**/*.ts'],
}));

export default defineConfig(
  {
    ignores: [
      'dist',
      'dist-base',
      '.astro',
      'node_modules',
      'tests/broken',
      'tests/others',
      'test-results',
    ],
  },
  ...typed,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // An index that the code around it has just made sure of is marked so, and read as such.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Strings here are ours, in scripts that are spread by code point.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Taken from an object to be put back or called on another, which the types do not see.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    ...jsdoc({ config: 'flat/recommended-typescript-error' }),
    files: ['src/**/*.ts'],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, contexts: ['TSInterfaceDeclaration'] }],
      'jsdoc/require-param': 'off',
      'jsdoc/check-param-names': [
        'error',
        { disableMissingParamChecks: true, checkDestructured: false },
      ],
      'jsdoc/require-throws-type': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/tag-lines': 'off',
    },
  },
  // tsc does not know what an .astro file exports; `astro check` does.
  {
    files: ['src/components/**/tags.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  // A layout is read in one look, or in parts that have names.
  {
    files: ['src/charts/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false }],
    },
  },
);
