/** The package types its index only; its small second entry carries `isProbablyReaderable` alone. */
declare module '@mozilla/readability/Readability-readerable' {
  export { isProbablyReaderable } from '@mozilla/readability';
}
