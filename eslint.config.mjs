import tseslint from 'typescript-eslint'

/** Calls that belong to one file each, and what to call instead. */
const forbidden = [
  {
    selector: "CallExpression[callee.property.name='toFixed']",
    message:
      'Printed digits come from formatFixed in model/rounding.ts, all digits from exactText in decimal.ts.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: 'Round decimals with round in model/rounding.ts.',
  },
  {
    selector: "CallExpression[callee.property.name='toLocaleString']",
    message: 'Its text changes with the ICU of each Node; use the phrasebook.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock is read: the same input gives the same bytes.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock is read: the same input gives the same bytes.',
  },
  {
    selector: "ImportDeclaration[importKind='value'][source.value='zod'] > ImportSpecifier",
    message: "Write import * as z from 'zod': of `{ z }` a bundler keeps all of zod with its languages.",
  },
]

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'bench/out/**', 'node_modules/**', 'fonts/**'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      // What a schema gives has a name of its own in messages and documentation.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...forbidden] } },
  { files: ['src/model/rounding.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/model/decimal.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...forbidden.filter(({ selector }) => !selector.includes('toFixed'))],
    },
  },
)
