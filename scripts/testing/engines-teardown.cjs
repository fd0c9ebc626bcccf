/** Ends the containers that engines-setup.cjs has started. */
module.exports = () => globalThis.endContainers?.();
