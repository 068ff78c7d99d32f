import { createRoot } from "react-dom/client";

/** The blank React and Vite page that everything is measured against. */
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<h1>Blank</h1>);
