// The import rules of the project: who may import whom, and who may touch the outside. Each rule says why it is there and
// what to do instead. `tests/architecture/import-rules.test.ts` proves with a planted violation that each of them bites.
import swc from '@swc/core';

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

// dependency-cruiser asks its parser for TypeScript without markup, whatever the file is called, and then stops at the first component.
const parseFile = swc.parseFileSync;
Object.assign(swc, {
  /** @param {string} path @param {import('@swc/core').ParseOptions} options */
  parseFileSync: (path, options) =>
    parseFile(path, { ...options, syntax: 'typescript', tsx: path.endsWith('.tsx') }),
});

/** The folders of src/ and the other folders that each of them may import: always downward, never back. */
const mayImport = /** @type {const} */ ({
  kernel: [],
  model: ['kernel'],
  rulebook: ['kernel', 'model'],
  engine: ['kernel', 'model', 'rulebook'],
  checks: ['kernel', 'model', 'rulebook', 'engine'],
  interchange: ['kernel', 'model', 'rulebook'],
  ingest: ['kernel', 'model'],
  charts: ['kernel', 'model'],
  wording: ['kernel', 'model'],
  documents: ['kernel', 'model', 'rulebook', 'charts', 'wording'],
  app: [
    'kernel',
    'model',
    'rulebook',
    'engine',
    'checks',
    'interchange',
    'ingest',
    'charts',
    'wording',
    'documents',
  ],
  store: ['kernel', 'model', 'rulebook', 'interchange', 'app'],
  web: ['app', 'kernel', 'model', 'charts', 'wording', 'documents'],
  api: ['app', 'kernel', 'model', 'charts', 'wording', 'documents'],
  cli: ['app', 'kernel', 'model', 'charts', 'wording', 'documents'],
});

/** Why a folder may import no more than that, and where the thing belongs instead. */
const reasons = /** @type {const} */ ({
  kernel: 'The kernel holds values without a domain word; what needs a noun belongs in model/ or above.',
  model:
    'The nouns know only the kernel. Rules belong in rulebook/, calculation in engine/, sentences in wording/.',
  rulebook: 'Rules are data about the model. What calculates with them belongs in engine/.',
  engine:
    'The engine is pure calculation over model and rulebook, the same in server and browser. Sentences belong in wording/, loading in app/.',
  checks:
    'A coherence rule reads a cycle and results and returns findings. Sentences belong in wording/, files in ingest/.',
  interchange: 'The cycle file is a form of the model; calculating or storing it is the work of app/.',
  ingest:
    'A reader of forms returns a candidate cycle and never writes; joining it with the rest is the work of app/.',
  charts:
    'Charts are pure geometry over the model: no markup, no calculation. Pages draw them in web/, documents in documents/.',
  wording:
    'Wording turns codes and parameters into sentences; it does not calculate. Hand it the result as a parameter.',
  documents:
    'A document is a pure function of results and texts. Hand it results: it neither calculates them nor loads them.',
  app: 'Use cases know no database, no page and no terminal: declare a port in app/ and let main/ wire it.',
  store: 'The store implements ports of app/ and keeps nouns; it neither calculates nor renders.',
  web: 'Pages call use cases of app/ and render what comes back; nothing is calculated or loaded in a page.',
  api: 'The API calls use cases of app/ and writes down what comes back.',
  cli: 'A command calls a use case of app/ and prints what comes back; wiring is done in main/.',
});

/** @type {Rule[]} */
const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: reasons[/** @type {keyof typeof reasons} */ (folder)],
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '^src/web/(islands|components)/' },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

/**
 * @param {string} names regular expression of package names
 * @returns {string} regular expression of the places where such packages are installed
 */
const packages = (names) => `(^|/)node_modules/(${names})/`;

/** Libraries that have one place in the project. A library that is in no rule may not be imported at all. */
const database = 'pg|pg-types|kysely';
const server = 'fastify|@fastify/[^/]+';
const schema = 'zod';
const view = 'preact|preact-render-to-string';
const geometry = 'd3-[a-z]+';
const design = 'bootstrap-italia';
/** Writers and readers of file formats; a workbook library does both. */
const writers = '@myriaddreamin/typst-ts-node-compiler|docx|hucre';
const readers = 'hucre|mammoth|parse5|pdfjs-dist';
const markdown = 'markdown-it';

/** @type {Rule[]} */
const outsideRules = [
  {
    name: 'core-touches-nothing-outside',
    comment:
      'The core has no clock, no files, no network, so that every result can be computed again anywhere. Take bytes, dates and ids as parameters or declare a port in app/.',
    severity: 'error',
    from: {
      path: '^src/(kernel|model|rulebook|engine|checks|interchange|ingest|charts|wording|documents|app)/',
      pathNot: ['^src/ingest/.+/read\\.ts$', '^src/documents/formats/'],
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'system-only-in-named-places',
    comment:
      'Files, sockets and processes are touched in store/, cli/ and main/ (and by readers and writers of formats) only. A page or an endpoint asks app/.',
    severity: 'error',
    from: { path: '^src/(web|api)/', pathNot: '^src/web/islands/' },
    to: {
      dependencyTypes: ['core'],
      path: '^(node:)?(fs|fs/promises|net|child_process|dgram|dns|tls|http2?|https|cluster|worker_threads|os|vm)$',
    },
  },
  {
    name: 'islands-run-in-the-browser',
    comment: 'An island runs in the browser: no module of Node exists there. Ask the server with fetch.',
    severity: 'error',
    from: { path: '^src/web/(islands|components)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'database-only-in-store',
    comment:
      'SQL lives in store/ (main/ opens the pool). Add a method to a repository and to the port in app/.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(store|main)/' },
    to: { path: packages(database) },
  },
  {
    name: 'http-only-at-the-edge',
    comment:
      'Requests and status codes are known in web/, api/ and main/ only. Return a value or an error code.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(web|api|main)/' },
    to: { path: packages(server) },
  },
  {
    name: 'zod-only-in-schemas',
    comment:
      'Schemas check what comes from outside; they stand in *.schema.ts, interchange/ and api/, so that the engine stays small enough for the browser. Import the type instead.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['\\.schema\\.ts$', '^src/(interchange|api)/'] },
    to: { path: packages(schema) },
  },
  {
    name: 'schemas-stay-out-of-the-engine',
    comment:
      'What the browser also runs (engine, checks, charts, wording, pages and islands) uses types of the model, not its schemas: they would carry the schema library along.',
    severity: 'error',
    from: { path: '^src/(engine|checks|charts|wording|web|documents)/', pathNot: '\\.schema\\.ts$' },
    to: { path: '(\\.schema|/schemas)\\.ts$' },
  },
  {
    name: 'markup-only-in-web',
    comment:
      'Preact renders pages, in web/ and in the HTML format of documents only. Charts return geometry.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/web/', '^src/documents/formats/'] },
    to: { path: packages(view) },
  },
  {
    name: 'islands-render-no-strings',
    comment:
      'An island is hydrated, not rendered to a string: the renderer of the server has no place in its bundle.',
    severity: 'error',
    from: { path: '^src/web/(islands|components)/' },
    to: { path: packages('preact-render-to-string|fastify|@fastify/[^/]+') },
  },
  {
    name: 'geometry-only-in-charts',
    comment: 'Scales, shapes and layouts are calculated in charts/. Import the chart, not the library.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/charts/' },
    to: { path: packages(geometry) },
  },
  {
    name: 'design-only-in-web',
    comment:
      'The design system belongs to pages. Its styles are copied by the build; islands import its plugins.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/web/' },
    to: { path: packages(design) },
  },
  {
    name: 'writers-only-in-formats',
    comment:
      'Libraries that write files stay behind documents/formats/: compose a neutral tree and let a printer write it.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/documents/formats/', '^src/ingest/.+/read\\.ts$'] },
    to: { path: packages(writers) },
  },
  {
    name: 'readers-only-in-read',
    comment:
      'Libraries that read files stay behind the read.ts of their form: hand on rows, not objects of a library.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/ingest/.+/read\\.ts$', '^src/documents/formats/'] },
    to: { path: packages(readers) },
  },
  {
    name: 'markdown-only-in-narrative',
    comment:
      'Narrative sections are read in documents/narrative/ only: everybody else receives blocks of the document.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/documents/narrative/' },
    to: { path: packages(markdown) },
  },
  {
    name: 'package-without-a-place',
    comment:
      'Every library has one named place in .dependency-cruiser.mjs. Decide where this one belongs, write the rule and a decision record first.',
    severity: 'error',
    from: { path: '^src/' },
    to: {
      path: '(^|/)node_modules/',
      pathNot: packages(
        [database, server, schema, view, geometry, design, writers, readers, markdown].join('|'),
      ),
      dependencyTypesNot: ['npm-dev'],
    },
  },
];

/** @type {Rule[]} */
const browserRules = [
  {
    name: 'islands-imports',
    comment:
      'An island calculates with the same engine in the browser and knows nothing of use cases or pages. Hand it its data in the page.',
    severity: 'error',
    from: { path: '^src/web/islands/' },
    to: {
      path: '^src/',
      pathNot: '^src/(web/islands|web/components|kernel|model|rulebook|engine|charts|wording)/',
    },
  },
  {
    name: 'components-imports',
    comment:
      'Components are drawn by the server and by islands alike: they know charts, wording and the model, no use case and no page.',
    severity: 'error',
    from: { path: '^src/web/components/' },
    to: { path: '^src/', pathNot: '^src/(web/components|kernel|model|charts|wording)/' },
  },
];

/** @type {Rule[]} */
const generalRules = [
  {
    name: 'only-through-index',
    comment:
      'A folder offers what its index.ts exports (and its schemas.ts or *.schema.ts to those who check input); the rest may change without asking. Export it there, or ask whether you need it.',
    severity: 'error',
    from: { path: '^src/([^/]+)/' },
    to: {
      path: '^src/[^/]+/',
      pathNot: ['^src/$1/', '^src/[^/]+/(index|schemas)\\.tsx?$', '\\.schema\\.ts$'],
    },
  },
  {
    name: 'no-own-index',
    comment:
      'Inside a folder import the file that defines the thing: going through the own index.ts ties knots of everything with everything.',
    severity: 'error',
    from: { path: '^src/([^/]+)/', pathNot: '^src/[^/]+/index\\.tsx?$' },
    to: { path: '^src/$1/index\\.tsx?$' },
  },
  {
    name: 'no-circular',
    comment: 'Two files that need each other are one file, or a third one is missing that both can import.',
    severity: 'error',
    from: { path: '^(src|tests|tools)/' },
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nobody imports and that imports nothing does no work. Delete it or use it.',
    severity: 'error',
    from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/web/islands/[^/]+\\.tsx$'] },
    to: {},
  },
  {
    name: 'no-unresolvable',
    comment: 'The import leads nowhere: the file or the package is not there.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-development-packages',
    comment:
      'The program must run after an installation without development packages. Move it to dependencies.',
    severity: 'error',
    from: { path: '^src/' },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: '(^|/)node_modules/@types/',
    },
  },
  {
    name: 'nothing-imports-tools',
    comment:
      'Tools start, test and measure the program; the program does not know them. Move what you need into src/.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^tools/' },
  },
  {
    name: 'nothing-imports-tests',
    comment: 'Tests know the program, not the other way round. Move what you need into src/.',
    severity: 'error',
    from: { path: '^(src|tools)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'nothing-imports-the-verifier',
    comment: 'The verifier is a second, independent program: run it as a process and read what it prints.',
    severity: 'error',
    from: { path: '^(src|tools)/' },
    to: { path: '^verifier/' },
  },
  {
    name: 'verifier-imports-nothing',
    comment:
      'The verifier checks the engine only as long as it shares nothing with it: one file and modules of Node. Write it again there.',
    severity: 'error',
    from: { path: '^verifier/' },
    to: { dependencyTypesNot: ['core'] },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [...folderRules, ...browserRules, ...outsideRules, ...generalRules],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|tests/architecture/violations)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};

export default configuration;
