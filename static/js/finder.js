// Narrows the list of all pages while somebody types. The page is complete
// without it: the field is hidden until this runs. It asks no server anything.
(function () {
  "use strict";
  var finder = document.querySelector("[data-finder]");
  if (!finder) return;
  var field = finder.querySelector("input");
  var count = finder.querySelector("[data-finder-count]");
  var groups = Array.from(document.querySelectorAll("[data-finder-group]"));

  // Small letters without accents, so that what is typed on a phone is found.
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  var items = Array.from(document.querySelectorAll("[data-finder-item]")).map(function (item) {
    return { item: item, text: plain(item.textContent) };
  });

  function narrow() {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    var shown = 0;
    items.forEach(function (entry) {
      var fits = words.every(function (word) { return entry.text.indexOf(word) >= 0; });
      entry.item.hidden = !fits;
      if (fits) shown += 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector("[data-finder-item]:not([hidden])");
    });
    count.textContent = words.length ? shown + " of " + items.length + " entries" : "";
  }

  finder.hidden = false;
  field.addEventListener("input", narrow);
  narrow();
})();
