/** The part of saxen that the import uses. The package has no types. */
declare module 'saxen' {
  type Context = () => { readonly line: number; readonly column: number };
  type Decode = (text: string) => string;
  export class Parser {
    on(event: 'error' | 'warn', handle: (error: Error, getContext: Context) => void): this;
    on(
      event: 'openTag',
      handle: (
        name: string,
        getAttributes: () => { readonly [name: string]: string },
        decode: Decode,
        isEmpty: boolean,
        getContext: Context,
      ) => void,
    ): this;
    on(event: 'text', handle: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'comment', handle: (text: string) => void): this;
    on(event: 'closeTag', handle: (name: string) => void): this;
    parse(xml: string): void;
  }
}
