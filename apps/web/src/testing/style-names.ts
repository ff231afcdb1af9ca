// Stands for every style sheet in jsdom: a class name is its own key.
export default new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : String(name)) });
