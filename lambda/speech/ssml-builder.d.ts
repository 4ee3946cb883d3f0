/** The part of ssml-builder that is used: the package brings no types. */
declare module 'ssml-builder' {
  class Speech {
    /** Adds text, escaped for XML. */
    say(text: string): this;
    /** Adds text as it stands: it must be well-formed SSML. */
    sayWithSSML(ssml: string): this;
    /** Adds a break such as `3s` or `500ms`; throws a string where it is longer than 10 s or mistyped. */
    pause(duration: string): this;
    /** All parts with a blank between, inside `<speak>` unless told to leave that out. */
    ssml(excludeSpeakTag?: boolean): string;
  }
  export = Speech;
}
