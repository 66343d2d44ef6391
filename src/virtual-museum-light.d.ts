declare module 'virtual:museum-light' {
  /** The built pictures of light by template: the file is `light/<template>.<hash>.webp`, relative to the page. */
  export const lightMaps: Readonly<
    Record<
      string,
      { readonly hash: string; readonly size: number; readonly range: number; readonly layout: string }
    >
  >;
}
