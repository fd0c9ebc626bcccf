/** The Node that the house runs on: the one that npm installed with it, or this one if it is recent enough. */
const OLDEST = 24;

exports.pinnedNode = () => {
  try {
    return require.resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    exports.checkNode();
    return process.execPath;
  }
};

/** An older Node would end without a word when the database driver is loaded. */
exports.checkNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return;
  process.stderr.write(
    `Kizuna needs Node ${OLDEST}; this is ${process.version}. Start it with npm, which brings its own.\n`,
  );
  process.exit(2);
};
