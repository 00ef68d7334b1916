/** The package types its index only; its small second entry is `isProbablyReaderable` alone. */
declare module '@mozilla/readability/Readability-readerable' {
  import { isProbablyReaderable } from '@mozilla/readability';
  export default isProbablyReaderable;
}
