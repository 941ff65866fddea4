import { between, Results } from './results.mjs';

/** As the configuration calls it. */
const engineOf = ({ name }) => (name === 'Chrome' ? 'chromium' : name.toLowerCase());

/** For the test runner: keeps what became of each unit test in each engine, and says nothing. */
export const unitResultsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const results = new Results();
    for (const { testFile, browser, testResults } of sessions)
      for (const { title, test } of testResults ? testsOf(testResults, []) : []) {
        const passed = test.passed ? 'passed' : 'failed';
        results.add(testFile, title, engineOf(browser), test.skipped ? 'left out' : passed);
      }
    results.keep('unit');
  },
});

const testsOf = ({ tests, suites }, names) => [
  ...tests.map((test) => ({ title: [...names, test.name].join(between), test })),
  ...suites.flatMap((suite) => testsOf(suite, [...names, suite.name])),
];
