/** Runs its specs one at a time, before or after all others: those that measure time want the machine for themselves. */
const { default: Runner } = require(require.resolve('jest-runner', { paths: [require.resolve('jest')] }));

module.exports = class AloneRunner extends Runner {
  isSerial = true;
};
