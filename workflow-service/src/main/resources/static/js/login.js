// What stands after # in the address, such as a task in Tasklist, never reaches the server; browsers carry it along redirects, and
// so it survives the login when the form is sent to it.
for (const form of document.forms) form.action += location.hash;
