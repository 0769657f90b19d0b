// Loads the page again when another version of it is there. A page in the
// background lets go of its connection: a browser has only a few for one host.
(() => {
  const shown = document.currentScript.dataset.version;
  let source;
  const close = () => {
    if (source) source.close();
    source = undefined;
  };
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource("/.openspace/events");
    source.onmessage = (event) => {
      if (event.data === shown) return;
      close();
      location.reload();
    };
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
})();
