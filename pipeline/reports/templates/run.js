
(function () {
  "use strict";
  var all = function (query, root) { return Array.prototype.slice.call((root || document).querySelectorAll(query)); };
  var table = document.getElementById("run");
  var body = table.tBodies[0];
  var rows = all("tr", body);
  var chips = all("button[data-status]");
  var search = document.getElementById("search");
  var unit = document.getElementById("unit");
  var count = document.getElementById("shown");
  var none = document.getElementById("none");
  var state = { status: "", unit: "", q: "" };

  rows.forEach(function (row) { row.words = row.textContent.toLowerCase(); });

  function fill() {
    var words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
    var left = 0;
    rows.forEach(function (row) {
      var fits = (!state.status || row.dataset.status === state.status) &&
        (!state.unit || row.dataset.unit === state.unit) &&
        words.every(function (word) { return row.words.indexOf(word) >= 0; });
      row.hidden = !fits;
      if (fits) left += 1;
    });
    count.textContent = "显示 " + left + " / " + rows.length + " 份";
    none.hidden = left > 0;
    chips.forEach(function (chip) {
      chip.setAttribute("aria-pressed", String(chip.dataset.status === state.status));
    });
    search.value = state.q;
    unit.value = state.unit;
  }
  function remember() {
    var parts = Object.keys(state).filter(function (key) { return state[key]; })
      .map(function (key) { return key + "=" + encodeURIComponent(state[key]); });
    history.replaceState(null, "", "#" + parts.join("&"));
    fill();
  }
  function recall() {
    var given = new URLSearchParams(location.hash.slice(1));
    Object.keys(state).forEach(function (key) { state[key] = given.get(key) || ""; });
    fill();
  }
  chips.forEach(function (chip) {
    chip.addEventListener("click", function () { state.status = chip.dataset.status; remember(); });
  });
  search.addEventListener("input", function () { state.q = search.value; remember(); });
  unit.addEventListener("change", function () { state.unit = unit.value; remember(); });
  window.addEventListener("hashchange", recall);

  var order = new Intl.Collator("zh-CN", { numeric: true });
  function key(row, column) {
    var cell = row.cells[column];
    return cell.dataset.key || cell.textContent.trim();
  }
  all("th[aria-sort]", table).forEach(function (head) {
    head.querySelector("button").addEventListener("click", function () {
      var up = head.getAttribute("aria-sort") !== "ascending";
      all("th[aria-sort]", table).forEach(function (each) { each.setAttribute("aria-sort", "none"); });
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      var column = head.cellIndex;
      rows.sort(function (a, b) {
        var by = order.compare(key(a, column), key(b, column));
        return (up ? by : -by) || Number(a.dataset.number) - Number(b.dataset.number);
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
  recall();
  document.documentElement.dataset.ready = "yes";
})();
