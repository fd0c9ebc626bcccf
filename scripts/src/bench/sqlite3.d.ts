/** Our own driver under the name that emmett asks for; it brings no types. */
declare module 'sqlite3' {
  const driver: object;
  export default driver;
}
