/*
 * Brings the charts of a package to life when asked. Before one that waits for a prediction its student is asked
 * for that once; what is written stays in the page. Stands before `run.js`.
 */
function wakeCharts(words) {
  document.querySelectorAll('button[data-live]').forEach(function (button) {
    var embed = button.parentNode;
    var prediction = embed.querySelector('textarea');
    var said = embed.querySelector('.said');
    button.addEventListener('click', function () {
      // Whoever will not say presses again.
      if (prediction && !prediction.value.trim() && !said.textContent) {
        said.textContent = words.unpredicted;
        prediction.focus();
        return;
      }
      var frame = document.createElement('iframe');
      frame.src = button.dataset.live;
      frame.title = button.dataset.title;
      embed.replaceChild(frame, button);
      embed.querySelector('img').hidden = true;
      embed.querySelector('.caption').textContent = frame.title;
      if (!prediction) return;
      prediction.readOnly = true;
      said.textContent = '';
    });
  });
}
