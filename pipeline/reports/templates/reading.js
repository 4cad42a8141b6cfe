(function () {
  "use strict";
  var all = function (query, root) { return Array.prototype.slice.call((root || document).querySelectorAll(query)); };

  // A line or field and its place on the picture light up together.
  var byId = new Map();
  all("[data-f]").forEach(function (element) {
    var id = element.dataset.f;
    if (!byId.has(id)) byId.set(id, []);
    byId.get(id).push(element);
  });
  function light(event) {
    var element = event.target.closest && event.target.closest("[data-f]");
    all(".hot").forEach(function (each) { each.classList.remove("hot"); });
    if (!element) return;
    byId.get(element.dataset.f).forEach(function (each) { each.classList.add("hot"); });
  }
  ["mouseover", "focusin"].forEach(function (name) { document.addEventListener(name, light); });

  all("[data-layer]").forEach(function (box) {
    function show() {
      all(".picture").forEach(function (each) { each.classList.toggle("show-" + box.dataset.layer, box.checked); });
    }
    box.addEventListener("change", show);
    // A browser may remember how the boxes were ticked before the page was loaded again.
    show();
  });
  document.documentElement.dataset.ready = "yes";
})();
