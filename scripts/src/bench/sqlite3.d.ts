/** What stands in for it brings no types. */
declare module 'sqlite3' {
  const driver: object;
  export default driver;
}
