import "./index.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { allowOwnScriptsOnly } from "./trusted-types.ts";

allowOwnScriptsOnly();
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App />);
