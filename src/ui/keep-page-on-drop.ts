/**
 * Where nobody takes dropped files, the browser would leave the page for the file, and with it whatever was
 * going on here. @returns how to stop it
 */
export function keepPageOnDrop(): () => void {
  const onDrag = (event: DragEvent) => {
    if (event.defaultPrevented || event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "none";
  };
  // On the window: what takes files on the page itself has had them before.
  addEventListener("dragover", onDrag);
  addEventListener("drop", onDrag);
  return () => {
    removeEventListener("dragover", onDrag);
    removeEventListener("drop", onDrag);
  };
}
