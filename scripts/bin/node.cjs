/** The Node that the house runs on: the one that npm installed with it, or this one if it is recent enough. */
const OLDEST = [24, 21];

exports.pinnedNode = () => {
  try {
    return require.resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    exports.checkNode();
    return process.execPath;
  }
};

/** SQLite comes with Node: an older one has none, or one that we have not tried. */
exports.checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  process.stderr.write(
    `Kizuna needs Node ${OLDEST.join('.')}; this is ${process.version}. Start it with npm, which brings its own.\n`,
  );
  process.exit(2);
};
