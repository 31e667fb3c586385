// SPDX-License-Identifier: EPL-2.0
(function () {
	"use strict";
	var steps = Array.prototype.slice.call(document.querySelectorAll(".step"));
	var back = document.getElementById("back");
	var next = document.getElementById("next");
	var place = document.getElementById("place");
	var now = 0;
	function show(index, keep) {
		now = Math.max(0, Math.min(steps.length - 1, index));
		steps.forEach(function (step, i) { step.classList.toggle("now", i === now); });
		back.disabled = now === 0;
		next.disabled = now === steps.length - 1;
		place.textContent = (now + 1) + " / " + steps.length;
		if (!keep) {
			try { history.replaceState(null, "", "#step-" + (now + 1)); } catch (e) { location.hash = "step-" + (now + 1); }
		}
	}
	function fromAddress() {
		var number = parseInt(location.hash.replace("#step-", ""), 10);
		show(isNaN(number) ? 0 : number - 1, true);
	}
	back.addEventListener("click", function () { show(now - 1); });
	next.addEventListener("click", function () { show(now + 1); });
	window.addEventListener("hashchange", fromAddress);
	document.addEventListener("keydown", function (event) {
		if (event.altKey || event.ctrlKey || event.metaKey) { return; }
		switch (event.key) {
		case "ArrowRight": show(now + 1); break;
		case "ArrowLeft": show(now - 1); break;
		case "Home": show(0); break;
		case "End": show(steps.length - 1); break;
		default: return;
		}
		event.preventDefault();
	});
	document.body.classList.add("walking");
	fromAddress();
}());
