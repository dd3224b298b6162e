-- pytool in Neovim 0.7 or newer, without plugins. Put this file on the runtime path as plugin/pytool.lua, or say
--   :luafile /path/to/pytool.lua
-- in init.lua. `vim.g.pytool_command` names another command than the one on the PATH.

local command = vim.g.pytool_command or { "pytool", "lsp" }
local markers = { "pyproject.toml", "pytool.toml", "setup.cfg", "setup.py", ".git" }

-- The nearest folder upwards that holds one of the markers, else the file's own folder.
local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ":p:h")
  local at = folder
  while true do
    for _, marker in ipairs(markers) do
      if vim.loop.fs_stat(at .. "/" .. marker) then
        return at
      end
    end
    local parent = vim.fn.fnamemodify(at, ":h")
    if parent == at then
      return folder
    end
    at = parent
  end
end

local function keys(buffer)
  local function map(lhs, rhs)
    vim.keymap.set("n", lhs, rhs, { buffer = buffer, silent = true })
  end
  map("K", vim.lsp.buf.hover)
  map("gd", vim.lsp.buf.definition)
  map("gr", vim.lsp.buf.references)
  map("<leader>rn", vim.lsp.buf.rename)
  map("<leader>ca", vim.lsp.buf.code_action)
  map("<leader>f", function()
    vim.lsp.buf.formatting_sync(nil, 5000)
  end)
  vim.bo[buffer].omnifunc = "v:lua.vim.lsp.omnifunc"
end

local clients = {}

local function attach(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  if not clients[root] then
    clients[root] = vim.lsp.start_client({
      name = "pytool",
      cmd = command,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      on_attach = function(_, attached)
        keys(attached)
      end,
      on_exit = function()
        clients[root] = nil
      end,
    })
  end
  vim.lsp.buf_attach_client(buffer, clients[root])
end

vim.api.nvim_create_autocmd("FileType", {
  pattern = "python",
  callback = function(event)
    attach(event.buf)
  end,
})
