// Choosing whose eyes to look through needs no second click.
document.addEventListener("change", (event) => {
  if (event.target instanceof HTMLSelectElement && event.target.form?.matches("form.viewer")) event.target.form.requestSubmit();
});
