/** What texts of a project file look like; the JSON Schema holds the same. */

export const somethingWritten = /\S/;
export const colorPattern = /^#[0-9a-fA-F]{6}$/;
export const keyPattern = /^[a-z0-9]$/;
/** A glob with `*`, `**`, `?` and `{a,b}`, relative, perhaps taken away by `!`. */
export const globPattern = /^!?[^!/[\]\\][^[\]\\]*$/;
/** An https link, or a relative path with slashes that stays below its folder. */
export const guidelinePattern = /^(?:https:\/\/[^\s/]\S*|(?!(?:.*\/)?\.\.(?:\/|$))[^\\/:\s][^\\:]*)$/;
