export default {
  extends: 'stylelint-config-standard',
  reportNeedlessDisables: true,
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
  rules: {
    // `--_name` marks a custom property as private to a shadow root.
    'custom-property-pattern': '^(_|calcinosis-)[a-z0-9-]+$',
    // Spacing is Prettier's.
    'rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'comment-empty-line-before': null,
    'at-rule-empty-line-before': null,
    // Safari on a phone knows it only with its prefix.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // It compares selectors that never match the same node.
    'no-descending-specificity': null,
  },
};
