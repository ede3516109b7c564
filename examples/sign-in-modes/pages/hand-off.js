const provider = document.querySelector("listino-provider");

// Asked when a token is needed, and again before it ends. Null says that nobody is signed in on this website.
provider.getSession = async () => {
  const response = await fetch("/listino-session", { method: "POST" });
  return response.ok ? response.json() : null;
};
