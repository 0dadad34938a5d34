/** electron-vite bundles the entry on its own and gives the path of the file it wrote. */
declare module '*?modulePath' {
  const path: string;
  export default path;
}
