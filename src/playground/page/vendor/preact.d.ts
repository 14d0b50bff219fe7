// The page loads /vendor/preact.js, which the page server takes from node_modules (see vendor.json); the types are its own.
export * from "preact";
