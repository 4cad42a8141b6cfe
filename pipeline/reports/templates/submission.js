
(function () {
  "use strict";
  var all = function (query, root) { return Array.prototype.slice.call((root || document).querySelectorAll(query)); };

  // A field and its place on the picture light up together.
  var byField = new Map();
  all("[data-f]").forEach(function (element) {
    element.dataset.f.split(" ").forEach(function (id) {
      if (!byField.has(id)) byField.set(id, []);
      byField.get(id).push(element);
    });
  });
  function light(event) {
    var element = event.target.closest && event.target.closest("[data-f]");
    all(".hot").forEach(function (each) { each.classList.remove("hot"); });
    if (!element) return;
    element.dataset.f.split(" ").forEach(function (id) {
      (byField.get(id) || []).forEach(function (each) { each.classList.add("hot"); });
    });
  }
  ["mouseover", "focusin"].forEach(function (name) { document.addEventListener(name, light); });

  // What an address points at is unfolded, with all that it lies in.
  function reveal() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) return;
    for (var each = target; each; each = each.parentElement) {
      if (each.tagName === "DETAILS") each.open = true;
      each.hidden = false;
    }
    var first = target.querySelector(":scope > details.line, :scope > details.card");
    if (target.tagName === "LI" && target.closest("details")) target.closest("details").open = true;
    if (first && target.classList.contains("shelf")) first.open = true;
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);

  // Only the lines of one outcome, or all again.
  var shown = "";
  function show(tone) {
    shown = shown === tone ? "" : tone;
    all(".line").forEach(function (line) { line.hidden = Boolean(shown) && line.dataset.tone !== shown; });
    all("details.others").forEach(function (each) {
      each.hidden = Boolean(shown) && shown !== "na";
      each.open = shown === "na";
    });
    all("#checklist > .group").forEach(function (group) {
      group.hidden = Boolean(shown) && !group.querySelector(".line:not([hidden])");
    });
    all("[data-show]").forEach(function (chip) {
      chip.setAttribute("aria-current", String(chip.dataset.show === shown));
    });
  }
  all("[data-show]").forEach(function (chip) {
    chip.addEventListener("click", function (event) {
      event.preventDefault();
      show(chip.dataset.show);
      document.getElementById("checklist").scrollIntoView();
    });
  });

  all("[data-fold]").forEach(function (button) {
    button.addEventListener("click", function () {
      var open = button.dataset.fold === "open";
      all("details.line, details.card, details.document, details.others").forEach(function (each) { each.open = open; });
    });
  });
  all("[data-print]").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });

  var wanted = /^#show=(\w+)$/.exec(location.hash);
  if (wanted) show(wanted[1]); else reveal();
  document.documentElement.dataset.ready = "yes";
})();
