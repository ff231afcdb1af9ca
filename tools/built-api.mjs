// Loads a part of the built API. By address, so that checking the tools does not check what the compiler has written.
// @ts-check

/**
 * @param {string} path from the API's dist folder
 * @returns {Promise<Record<string, any>>}
 */
export const builtApi = (path) => import(new URL(`../apps/api/dist/${path}`, import.meta.url).href);
