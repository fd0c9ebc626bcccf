/** The command line and its tools are run, not imported. */
export {};
