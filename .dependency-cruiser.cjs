/**
 * Layer rules (docs/where-things-go.md): who may import whom. Run by tools/layers.ts, which also refuses a run that saw no modules.
 * An exception is a line here with its reason, never a comment in the source.
 */
const test = '\\.test\\.tsx?$';
/** Cross-cutting builders and fixtures are for tests only. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  comment: `${name}: may import only ${allowed.join(', ')}`,
  from: { path: from, pathNot: test },
  to: { path: '^(shared|electron|renderer|hub|tools|tests)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only('shared-is-pure', '^shared/', ['^shared/']),
    {
      name: 'shared-uses-no-package-but-the-schema-library',
      severity: 'error',
      comment: 'shared may use zod, and in shared/api the contract builder; nothing of node',
      from: { path: '^shared/', pathNot: test },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'],
        pathNot: ['node_modules/zod/', 'node_modules/@orpc/(contract|client)/'],
      },
    },
    {
      name: 'contract-builder-only-in-the-contract',
      severity: 'error',
      from: { path: '^shared/', pathNot: ['^shared/api/', '^shared/sync/', test] },
      to: { path: 'node_modules/@orpc/' },
    },
    only('core-knows-no-shell', '^electron/core/', ['^electron/core/', '^shared/']),
    {
      name: 'core-never-imports-electron',
      severity: 'error',
      from: { path: '^(electron/core|electron/web|shared|renderer|hub)/', pathNot: test },
      to: {
        path: '(^|node_modules/)electron(/|$)(?!core|web|main|preload)',
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg'],
      },
    },
    only('main-is-thin', '^electron/main/', [
      '^electron/main/',
      '^shared/api/',
      '^electron/core/(compose|deskLock|entry|entryMessages|pageFiles)\\.ts',
    ]),
    only('preload-is-thin', '^electron/preload/', ['^electron/preload/', '^shared/api/']),
    only('web-shell-is-thin', '^electron/web/', [
      '^electron/web/',
      '^shared/api/',
      '^electron/core/(compose|deskLock|pageFiles|serve)\\.ts',
    ]),
    only('renderer-sees-only-shared', '^renderer/', ['^renderer/', '^shared/']),
    only('hub-sees-only-shared', '^hub/', ['^hub/', '^shared/', '^electron/core/(bugTrace|packing|signing)\\.ts']),
    {
      name: 'features-stand-alone',
      severity: 'error',
      comment: 'pages compose features; a feature never imports another feature',
      from: { path: '^renderer/features/([^/]+)/', pathNot: test },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-is-dumb',
      severity: 'error',
      comment: 'renderer/ui knows neither features nor the client',
      from: { path: '^renderer/ui/', pathNot: test },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(shared|electron|renderer|hub|tools)/', pathNot: test },
      to: { path: '(^tests/|\\.test\\.tsx?$)' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: 'node_modules' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?modulePath$', '^virtual:', '\\?(url|raw|worker)'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|docs|resources)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
