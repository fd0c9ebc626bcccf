/** Says at the end which contract suite ran over which engine, with how many tests, and which were skipped. */
const SUITE = /^(.+) as (?:an? )?([A-Z]\w+)$/;

module.exports = class SuitesReporter {
  onRunComplete(_, { testResults }) {
    const suites = new Map();
    const skipped = new Set();
    for (const { testResults: tests, testFilePath } of testResults) {
      for (const { ancestorTitles, status, title } of tests) {
        const [, engine, port] = ancestorTitles.map((each) => SUITE.exec(each)).find(Boolean) ?? [];
        if (port) {
          const name = `${port.padEnd(12)} ${engine}`;
          const counts = suites.get(name) ?? { passed: 0, failed: 0, pending: 0 };
          counts[status] = (counts[status] ?? 0) + 1;
          suites.set(name, counts);
        } else if (status === 'pending' || status === 'todo') {
          skipped.add(`${testFilePath.split('/').slice(-2).join('/')}: ${title}`);
        }
      }
    }
    if (suites.size === 0 && skipped.size === 0) return;
    console.log('\nContract suites by engine:');
    for (const [name, { passed, failed, pending }] of [...suites].sort()) {
      console.log(`  ${name}: ${passed} passed, ${failed} failed${pending ? `, ${pending} SKIPPED` : ''}`);
    }
    for (const each of [...skipped].sort()) console.log(`  SKIPPED ${each}`);
  }
};
